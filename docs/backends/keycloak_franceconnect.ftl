<#ftl output_format="HTML">
<#--
  The official block, for the login.ftl of your theme:

    <#import "keycloak_franceconnect.ftl" as franceconnect>
    <@franceconnect.block social=(social!{}) />

  before the form of the realm's own login. FC_PLUS and EIDAS are the aliases of
  two identity providers.
-->
<#assign FC_PLUS = "franceconnect-particulier" EIDAS = "eidas">

<#-- The address of a provider, if the realm offers it. -->
<#function loginUrl social alias>
  <#list social.providers![] as provider>
    <#if provider.alias == alias><#return provider.loginUrl></#if>
  </#list>
  <#return "">
</#function>

<#macro block social>
  <#local fcPlus = loginUrl(social, FC_PLUS) eidas = loginUrl(social, EIDAS)>
  <#if fcPlus?has_content>
    <fc-plus-button href="${fcPlus}" params=""><a href="${fcPlus}">S’identifier avec FranceConnect+</a></fc-plus-button>
  </#if>
  <#if eidas?has_content>
    <eidas-button href="${eidas}" params=""><a href="${eidas}" lang="en">Sign-in with a digital identity from another European country</a></eidas-button>
  </#if>
  <#if fcPlus?has_content || eidas?has_content><p>OU</p></#if>
</#macro>
