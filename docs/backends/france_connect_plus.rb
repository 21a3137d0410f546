# frozen_string_literal: true

require "digest"
require "json"
require "jwt"
require "net/http"
require "openssl"
require "securerandom"

# FranceConnect+, as a site's backend speaks to it.
class FranceConnectPlus
  MINIMUM = "eidas2"
  TEN_MINUTES = 600
  ALG = "RSA-OAEP-256" # as registered
  ENC = "A256GCM"
  # 12. What FranceConnect+ may say.
  ERRORS = %w[
    access_denied invalid_acr invalid_idp_hint invalid_request invalid_scope
    server_error temporarily_unavailable
  ].freeze
  SHOWN = (ERRORS + %w[login_failed login_timeout session_expired wrong_road]).freeze
  AWAY = [SocketError, SystemCallError, Timeout::Error, EOFError, OpenSSL::SSL::SSLError].freeze

  # An identity that must not come in, with the code for the page.
  class Refused < StandardError
    attr_reader :code, :id_token

    def initialize(code = "login_failed", id_token = nil)
      super(code)
      @code = code
      @id_token = id_token
    end
  end

  # 20. What a page may show of its query.
  def self.shown(error)
    SHOWN.include?(error) ? error : "login_failed"
  end

  # `site` is your registration; `encryption_keys` are private JWKs, the newest first.
  def initialize(site)
    @site = site
    @keys = site[:encryption_keys].to_h do |key|
      members = { e: key[:e], kty: key[:kty], n: key[:n] }
      [encode(Digest::SHA256.digest(members.to_json)), key]
    end
  end

  def jwks
    { keys: @keys.map { |kid, key| key.slice(:kty, :n, :e).merge(kid: kid, alg: ALG, use: "enc") } }
  end

  # Where to send the person, the `state`, and what to keep under it.
  def start(road, wish)
    login = {
      "road" => road, # 17: what was pressed
      "acr" => wish[:acr_values] == "eidas3" ? "eidas3" : MINIMUM, # 6
      "nonce" => SecureRandom.urlsafe_base64(32), # 4
      "started_at" => Time.now.to_i
    }
    state = SecureRandom.urlsafe_base64(32) # 4
    # 6. Named one by one: FranceConnect+ refuses what it does not know.
    query = {
      client_id: @site[:client_id],
      redirect_uri: @site[:redirect_uri],
      response_type: "code",
      scope: "openid given_name family_name birthdate",
      acr_values: login["acr"],
      claims: { id_token: { amr: { essential: true } } }.to_json,
      state: state,
      nonce: login["nonce"]
    }
    query[:idp_hint] = @site[:eidas_idp_hint] if road == "eidas"
    ["#{@site[:issuer]}/authorize?#{URI.encode_www_form(query)}", state, login]
  end

  def finish(query, login)
    person, id_token = identify(query, login)
    { person: person, id_token: id_token }
  rescue Refused => e
    { error: e.code, road: login["road"], id_token: e.id_token }
  rescue *AWAY
    { error: "temporarily_unavailable", road: login["road"] } # 8
  rescue StandardError => e
    warn "Login refused: #{e.message}"
    { error: "login_failed", road: login["road"] }
  end

  # 23. The address of the logout, and its `state`.
  def end_session(id_token)
    state = SecureRandom.urlsafe_base64(32)
    query = {
      id_token_hint: id_token,
      post_logout_redirect_uri: @site[:post_logout_redirect_uri],
      state: state
    }
    ["#{@site[:issuer]}/session/end?#{URI.encode_www_form(query)}", state]
  end

  private

  def identify(query, login)
    raise Refused, "login_timeout" if Time.now.to_i - login["started_at"] > TEN_MINUTES # 11
    raise Refused unless query[:iss] == @site[:issuer] # 12
    raise Refused, self.class.shown((ERRORS & [query[:error]]).first) if query[:error] # 12

    tokens = exchange(query[:code])
    id_token, identity = open_token(tokens.fetch("id_token"))
    raise Refused unless identity["nonce"] == login["nonce"] # 15
    raise Refused unless [login["acr"], "eidas3"].include?(identity["acr"]) # 16

    amr = identity["amr"].is_a?(Array) ? identity["amr"] : []
    european = amr.include?("eidas") # 17
    raise Refused if !european && (amr & %w[fc fr]).empty?
    # Somebody's open French session: not what the eIDAS button promised.
    raise Refused.new("wrong_road", id_token) if login["road"] == "eidas" && !european

    _, person = open_token(userinfo(tokens.fetch("access_token"))) # 18
    raise Refused unless person["sub"] == identity["sub"]

    [person.merge("european" => european), id_token]
  end

  # Signed by FranceConnect+, then encrypted for this site.
  def open_token(token)
    parts = token.split(".")
    header = JSON.parse(decode(parts.first))
    key = @keys[header["kid"]]
    raise Refused unless parts.length == 5 && key && header.values_at("alg", "enc") == [ALG, ENC] # 13

    signed = decrypt(key, parts)
    claims, = JWT.decode(
      signed, nil, true,
      algorithms: ["ES256"], jwks: JSON.parse(get(@site[:jwks_uri]), symbolize_names: true), # 14
      iss: @site[:issuer], verify_iss: true, aud: @site[:client_id], verify_aud: true # 15
    )
    raise Refused unless claims["exp"].is_a?(Integer) # 15: JWT looks at one that is there

    [signed, claims]
  end

  def decrypt(jwk, parts)
    _, wrapped, iv, ciphertext, tag = parts.map { |part| decode(part) }
    raise Refused unless tag.bytesize == 16 # OpenSSL takes a shorter one, which can be guessed

    cipher = OpenSSL::Cipher.new("aes-256-gcm").decrypt
    cipher.key = rsa_key(jwk).decrypt(
      wrapped, "rsa_padding_mode" => "oaep", "rsa_oaep_md" => "sha256", "rsa_mgf1_md" => "sha256"
    )
    cipher.iv = iv
    cipher.auth_tag = tag
    cipher.auth_data = parts.first
    cipher.update(ciphertext) + cipher.final
  rescue OpenSSL::OpenSSLError
    raise Refused # 13
  end

  def rsa_key(jwk)
    members = jwk.values_at(:n, :e, :d, :p, :q, :dp, :dq, :qi).map do |member|
      OpenSSL::ASN1::Integer(OpenSSL::BN.new(decode(member), 2))
    end
    OpenSSL::PKey::RSA.new(OpenSSL::ASN1::Sequence([OpenSSL::ASN1::Integer(0), *members]).to_der)
  end

  def exchange(code)
    answer = Net::HTTP.post_form(
      URI("#{@site[:issuer]}/token"),
      grant_type: "authorization_code",
      code: code,
      redirect_uri: @site[:redirect_uri],
      client_id: @site[:client_id],
      client_secret: @site[:client_secret]
    )
    JSON.parse(body_of(answer))
  end

  def userinfo(token)
    get("#{@site[:issuer]}/userinfo", "Authorization" => "Bearer #{token}")
  end

  def get(url, headers = {})
    body_of(Net::HTTP.get_response(URI(url), headers))
  end

  def body_of(answer)
    raise Refused unless answer.is_a?(Net::HTTPSuccess)

    answer.body
  end

  def encode(bytes)
    Base64.urlsafe_encode64(bytes, padding: false)
  end

  def decode(text)
    Base64.urlsafe_decode64(text.to_s)
  end
end
