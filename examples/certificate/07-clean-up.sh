#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/certificate.md: change the page, not this file.

# docs/breaks/certificate.md:130 host1 exit=0
docker rm -f web

# docs/breaks/certificate.md:132 host1 exit=0
docker network rm my_bridge

# docs/breaks/certificate.md:134 host1 exit=0
docker image rm trusting | grep -c Untagged

# docs/breaks/certificate.md:136 host1 exit=0
rm ca.key ca.crt web.key web.csr web.crt names web.conf

# docs/breaks/certificate.md:137 host1 exit=0
rm /usr/local/share/ca-certificates/my-authority.crt

# docs/breaks/certificate.md:138 host1 exit=0
update-ca-certificates 2>&1 | grep removed
