#!/usr/bin/env bash
# Ports. Generated from docs/reference/service-flags.md: change the page, not this file.

# 1 host1 exit=1
$create --name shop --network front --endpoint-mode dnsrr --publish 8081:80 busybox httpd -f -h /etc
