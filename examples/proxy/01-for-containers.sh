#!/usr/bin/env bash
# For containers. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
mkdir -p ~/.docker

# 2 host1 exit=0
cat > ~/.docker/config.json <<'END'
{
  "proxies": {
    "default": {
      "httpProxy": "http://198.51.100.1:3128",
      "httpsProxy": "http://198.51.100.1:3128",
      "noProxy": "localhost,web,203.0.113.0/28"
    }
  }
}
END
