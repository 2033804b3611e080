#!/usr/bin/env bash
# All keys, and a daemon of its own. Generated from docs/tasks/proxy.md: change the page, not this file.

# 1 host1 exit=0
cp ~/.docker/config.json config.saved

# 2 host1 exit=0
cat > ~/.docker/config.json <<'END'
{
  "proxies": {
    "default": {
      "ftpProxy": "http://198.51.100.1:3128",
      "allProxy": "http://198.51.100.1:3128"
    },
    "unix:///run/docker.sock": {
      "httpProxy": "http://198.51.100.1:3129"
    }
  }
}
END

# 3 host1 exit=0
docker run --rm busybox env | grep -i proxy | sort

# 4 host1 exit=0
docker --host unix:///run/docker.sock run --rm busybox env | grep -i proxy | sort

# 5 host1 exit=0
mv config.saved ~/.docker/config.json
