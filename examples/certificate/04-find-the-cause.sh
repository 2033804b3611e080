#!/usr/bin/env bash
# Find the cause. Generated from docs/breaks/certificate.md: change the page, not this file.

# 1 host1 exit=0
docker run --rm --network my_bridge nicolaka/netshoot curl -sS --insecure https://web/ | grep -o '<h1>.*</h1>'

# 2 host1 exit=0
echo | docker run -i --rm --network my_bridge nicolaka/netshoot openssl s_client -connect web:443 2> /dev/null |
  grep -i issuer
