#!/usr/bin/env bash
# See it. Generated from docs/breaks/certificate.md: change the page, not this file.

# docs/breaks/certificate.md:40 host1 exit=0
cp ca.crt /usr/local/share/ca-certificates/my-authority.crt

# docs/breaks/certificate.md:41 host1 exit=0
update-ca-certificates 2>&1 | grep added

# docs/breaks/certificate.md:43 host1 exit=0
curl -s --resolve web:8443:127.0.0.1 https://web:8443/ | grep -o '<h1>.*</h1>'
