#!/usr/bin/env bash
# Mend it. Generated from docs/breaks/certificate.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_bridge -v "$PWD/ca.crt:/ca.crt:ro" -e CURL_CA_BUNDLE=/ca.crt \
  nicolaka/netshoot curl -sS https://web/ | grep -o '<h1>.*</h1>'
