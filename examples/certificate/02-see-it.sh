#!/usr/bin/env bash
# See it. Generated from docs/breaks/certificate.md: change the page, not this file.

# 1 host1 exit=0
cp ca.crt /usr/local/share/ca-certificates/my-authority.crt

# 2 host1 exit=0
update-ca-certificates 2>&1 | grep added

# 3 host1 exit=0
curl -s --resolve web:8443:127.0.0.1 https://web:8443/ | grep -o '<h1>.*</h1>'
