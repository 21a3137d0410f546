# frozen_string_literal: true

# Routes:
#   get "/login" => "logins#login"
#   match "/auth/:road" => "logins#start", via: %i[get post], road: /fc-plus|eidas/
#   get "/callback" => "logins#callback"
#   get "/account" => "logins#account"
#   post "/logout" => "logins#logout"
#   get "/logout/callback" => "logins#logged_out"
#   get "/jwks.json" => "logins#jwks"
#
# Sessions stand on the server (config.session_store :cache_store), in a cache
# that all processes share; their cookie is `secure`, and `same_site: :lax` (21).
class LoginsController < ActionController::Base
  protect_from_forgery with: :exception
  rescue_from(ActionController::InvalidAuthenticityToken) { lead_back("session_expired") } # 22
  prepend_before_action :guard

  SITE = Rails.configuration.x.france_connect_plus # your registration
  CLIENT = FranceConnectPlus.new(SITE)
  SESSION_COOKIE = Rails.application.config.session_options.fetch(:key)
  ORIGIN = URI.join(SITE[:redirect_uri], "/").to_s.chomp("/")

  def login
    @error = params[:error] && FranceConnectPlus.shown(params[:error])
    # 20. Without a road, as after a lost session, the first button says it.
    @failed = params[:road] == "eidas" ? "eidas" : "fc-plus"
    @can_log_out = session.key?(:id_token)
    render inline: File.read("#{__dir__}/rails_login.html.erb")
  end

  # By a link; by a form or fetch, whose token Rails checks.
  def start
    url, state, login = CLIENT.start(params[:road], request.post? ? request.request_parameters : request.query_parameters)
    others = session.fetch(:logins, {}).to_a.last(4).to_h
    session[:logins] = others.merge(state => login) # 5
    lead(url)
  end

  def callback
    # 10. Who asks, by the cookie as it came, and with which return.
    key = Digest::SHA256.hexdigest([cookies[SESSION_COOKIE], request.query_string].to_json)
    logins = session.fetch(:logins, {})
    login = logins.delete(params[:state].to_s) # 9
    if login && Rails.cache.write(key, "in progress", unless_exist: true, expires_in: 60) # 10: one of two
      session[:logins] = logins
      Rails.cache.write(key, CLIENT.finish(request.query_parameters.symbolize_keys, login), expires_in: 60)
    end
    outcome = outcome_of(key)
    return session[:person] ? lead("/account") : lead_back("session_expired") unless outcome # 10

    if outcome[:id_token]
      reset_session # 19
      session[:id_token] = outcome[:id_token]
      session[:person] = outcome[:person] if outcome[:person]
    end
    outcome[:error] ? lead_back(outcome[:error], outcome[:road]) : lead("/account")
  end

  def account
    @person = session[:person]
    @person ? render(inline: File.read("#{__dir__}/rails_account.html.erb")) : lead("/login")
  end

  def logout
    id_token = session[:id_token]
    reset_session # 23
    return lead("/login") unless id_token

    url, session[:logout_state] = CLIENT.end_session(id_token)
    lead(url)
  end

  def logged_out
    state = session.delete(:logout_state) # 24
    lead(state && params[:state] == state ? "/login?logged_out=1" : "/login")
  end

  def jwks
    render json: CLIENT.jwks
  end

  private

  def guard
    response.headers["Cache-Control"] = "no-store" # 3
    of_login = %w[start callback].include?(action_name)
    ahead = "#{request.headers["Sec-Purpose"]} #{request.headers["Purpose"]}"
    return head(:service_unavailable) if of_login && ahead.include?("prefetch") # 2
    return head(:method_not_allowed) if of_login && request.head? # 2

    # 1. The proxy hands on the Host that it was asked for.
    redirect_to("#{ORIGIN}/login", status: 303) if request.base_url != ORIGIN && action_name != "jwks"
  end

  # 10. What a return ended with, once the request that was first knows.
  def outcome_of(key)
    100.times do
      outcome = Rails.cache.read(key)
      return outcome unless outcome == "in progress"

      sleep 0.1
    end
    nil
  end

  # 7. Never 307 or 308, which would post the form to FranceConnect+.
  def lead(url)
    url = "#{ORIGIN}#{url}" if url.start_with?("/")
    return render(json: { url: url }) if request.headers["Accept"] == "application/json" # by fetch

    redirect_to(url, status: 303, allow_other_host: true)
  end

  def lead_back(error, road = nil)
    lead("/login?#{{ error: error, road: road }.compact.to_query}")
  end
end
