#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/reach-the-host.md: change the page, not this file.
plan() {
    page docs/tasks/reach-the-host.md 1 ''
    need 'engine>=28' 'at_least 28'
    need ipv6 'test -e /proc/net/if_inet6'
    reaches 'restarts Docker' '13-another-address-for-host-gateway.sh, 14-another-address-for-host-gateway.sh, 16-ipv6-addresses-of-the-host.sh, 17-ipv6-addresses-of-the-host.sh, 18-ipv6-addresses-of-the-host.sh'
    reaches 'writes daemon.json' '13-another-address-for-host-gateway.sh, 14-another-address-for-host-gateway.sh, 16-ipv6-addresses-of-the-host.sh, 17-ipv6-addresses-of-the-host.sh, 18-ipv6-addresses-of-the-host.sh'
    reaches 'changes the firewall' '22-what-goes-wrong.sh, 23-what-goes-wrong.sh'
    takes name client guide my_bridge sealed shop six web
    takes file /etc/docker/daemon.json
    block 01-the-host-reaches-the-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 02-the-host-reaches-the-container.sh 30 '' ''
    step 5 1 0
    step 8 1 6
    block 03-the-gateway-is-the-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 04-the-gateway-is-the-host.sh 30 '' ''
    step 5 1 0
    block 05-the-gateway-is-the-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 06-a-name-for-the-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 07-a-name-for-the-host.sh 30 '' ''
    step 5 1 1
    block 08-a-name-for-the-host.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 09-where-host-gateway-does-not-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    instead 20.10 10-where-host-gateway-does-not-work-differs.sh 30 6 1 0
    block 11-where-host-gateway-does-not-work.sh 30 '' ''
    step 5 1 0
    block 12-another-address-for-host-gateway.sh 30 '' ''
    step 5 1 0
    block 13-another-address-for-host-gateway.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 14-another-address-for-host-gateway.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    instead 29.7 15-another-address-for-host-gateway-differs.sh 60 6 1 0
    step 15 1 0
    block 16-ipv6-addresses-of-the-host.sh 60 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    block 17-ipv6-addresses-of-the-host.sh 60 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 18-ipv6-addresses-of-the-host.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 19-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 20-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 7
    block 21-what-goes-wrong.sh 30 '' ''
    step 5 1 1
    block 22-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 143
    block 23-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    clean_up
    block 24-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 25-clean-up.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
