# frozen_string_literal: true

# Serves the Rails backend of docs/backends/. Reads its settings as one line of
# JSON, then lines that say how many seconds its clock is ahead, and stops when
# its input ends.

require "rails"
require "action_controller/railtie"
require "puma"

ROOT = File.expand_path("../../..", __dir__)
GIVEN = JSON.parse($stdin.gets, symbolize_names: true)
require "#{GIVEN[:recipe]}/france_connect_plus"

class << Time
  attr_accessor :ahead

  alias real_now now
  def now(*)
    real_now + ahead.to_i
  end
end

class Site < Rails::Application
  config.root = ROOT
  config.eager_load = false
  config.consider_all_requests_local = false
  config.log_level = :fatal
  config.logger = ActiveSupport::Logger.new($stderr)
  config.hosts = nil
  config.secret_key_base = GIVEN[:session_secret]
  config.cache_store = :memory_store
  config.session_store :cache_store,
                       key: "site_session",
                       same_site: :lax,
                       secure: GIVEN[:redirect_uri].start_with?("https:")
  config.x.france_connect_plus = GIVEN
end
Rails.application.initialize!
require "#{GIVEN[:recipe]}/rails_logins_controller"

Rails.application.routes.draw do
  get "/login" => "logins#login"
  match "/auth/:road" => "logins#start", via: %i[get post], road: /fc-plus|eidas/
  get "/callback" => "logins#callback"
  get "/account" => "logins#account"
  post "/logout" => "logins#logout"
  get "/logout/callback" => "logins#logged_out"
  get "/jwks.json" => "logins#jwks"
end

kit = Rack::Files.new("#{ROOT}/dist")
application = lambda do |env|
  next Rails.application.call(env) unless env["PATH_INFO"].start_with?("/kit/")

  kit.call(env.merge("PATH_INFO" => env["PATH_INFO"].delete_prefix("/kit")))
end
server = Puma::Server.new(application, Puma::Events.null)
server.add_tcp_listener("127.0.0.1", GIVEN[:port])
server.run
$stdout.sync = true
puts "ready"
while (line = $stdin.gets)
  Time.ahead = line.to_i
  puts "set"
end
