#!/usr/bin/env bash
# Clean up. Generated from docs/breaks/certificate.md: change the page, not this file.

# docs/breaks/certificate.md:125 host1 exit=0
docker rm -f web

# docs/breaks/certificate.md:127 host1 exit=0
docker network rm my_bridge

# docs/breaks/certificate.md:129 host1 exit=0
docker image rm trusting | grep -c Untagged

# docs/breaks/certificate.md:131 host1 exit=0
rm ca.key ca.crt web.key web.csr web.crt names web.conf

# docs/breaks/certificate.md:132 host1 exit=0
rm /usr/local/share/ca-certificates/my-authority.crt

# docs/breaks/certificate.md:133 host1 exit=0
update-ca-certificates 2>&1 | grep removed
