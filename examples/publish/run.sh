#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/publish.md: change the page, not this file.
plan() {
    page docs/tasks/publish.md 2 ''
    need 'engine>=28' 'at_least 28'
    need 'engine<28' '! at_least 28'
    need 'engine>=27' 'at_least 27'
    need 'engine<25' '! at_least 25'
    reaches 'restarts Docker' '45-what-docker-proxy-does.sh, 49-what-docker-proxy-does.sh, 50-what-docker-proxy-does.sh, 52-another-default-address.sh, 57-another-default-address.sh, 58-why-it-works.sh, 63-clean-up.sh'
    reaches 'writes daemon.json' '45-what-docker-proxy-does.sh, 49-what-docker-proxy-does.sh, 50-what-docker-proxy-does.sh, 52-another-default-address.sh, 57-another-default-address.sh, 58-why-it-works.sh, 63-clean-up.sh'
    reaches 'leaves the swarm' 56-another-default-address.sh
    reaches 'changes the firewall' 14-the-same-address-by-another-interface.sh
    takes name client db docker_gwbridge my_bridge my_overlay newer one other overlay shop store three two web
    takes swarm inactive
    takes file /etc/docker/daemon.json
    block 01-without-p-a-port-is-closed.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 02--p-808080-opens-it-everywhere.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 03--p-808080-opens-it-everywhere.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 04--p-808080-opens-it-everywhere.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 05-follow-one-request.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 06-follow-one-request.sh 30 '' ''
    step 5 1 0
    block 07-follow-one-request.sh 30 '' ''
    step 5 1 0
    block 08-follow-one-request.sh 30 '' ''
    step 5 1 0
    block 09-follow-one-request.sh 30 '' ''
    step 5 1 0
    block 10-follow-one-request.sh 30 '' ''
    step 5 1 0
    block 11-follow-one-request.sh 30 '' ''
    step 5 1 0
    block 12-one-address-of-the-host.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 13-the-same-address-by-another-interface.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 1
    block 14-the-same-address-by-another-interface.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 15-the-same-address-by-another-interface.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 16-only-the-host-itself.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    block 17-only-the-host-itself.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 18-a-neighbour-that-sends-to-127001.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 19-a-neighbour-that-sends-to-127001.sh 30 'engine>=28' ''
    step 6 1 28
    block 20-a-neighbour-that-sends-to-127001.sh 30 'engine<28' ''
    step 6 1 0
    block 21-a-neighbour-that-sends-to-127001.sh 30 '' ''
    step 5 1 0
    block 22-udp.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 23-udp.sh 30 '' ''
    step 5 1 1
    block 24-udp.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 25-udp.sh 30 'engine>=28' ''
    step 6 1 0
    block 26-a-range-of-ports.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 27-a-range-of-ports.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 28-a-range-of-ports.sh 30 'engine>=28' ''
    step 6 1 125
    block 29-a-range-of-ports.sh 30 '' ''
    step 5 4 0
    block 30-a-random-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 31-a-random-port.sh 30 '' ''
    step 5 1 1
    instead 29.7 32-a-random-port-differs.sh 30 6 1 1
    block 33-expose-and-p.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 34-expose-and-p.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 35-expose-and-p.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 36-expose-and-p.sh 30 'engine>=28' ''
    step 6 1 0
    block 37-ipv6.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 1
    block 38-what-docker-proxy-does.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 26.1 39-what-docker-proxy-does-differs.sh 30 6 1 0
    instead 20.10 40-what-docker-proxy-does-differs.sh 30 6 1 0
    instead 29.7 41-what-docker-proxy-does-differs.sh 30 6 1 0
    block 42-what-docker-proxy-does.sh 30 'engine>=28' ''
    step 6 1 0
    instead 29.7 43-what-docker-proxy-does-differs.sh 30 6 1 0
    block 44-what-docker-proxy-does.sh 30 '' ''
    step 5 1 0
    block 45-what-docker-proxy-does.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 46-what-docker-proxy-does.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 47-what-docker-proxy-does.sh 30 '' ''
    step 5 1 1
    block 48-what-docker-proxy-does.sh 30 '' ''
    step 5 1 1
    block 49-what-docker-proxy-does.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    block 50-what-docker-proxy-does.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 51-another-default-address.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 1
    block 52-another-default-address.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    block 53-another-default-address.sh 30 '' ''
    step 5 1 0
    block 54-another-default-address.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    block 55-another-default-address.sh 30 '' ''
    step 5 1 1
    block 56-another-default-address.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 57-another-default-address.sh 60 'engine>=27' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    step 30 1 0
    block 58-why-it-works.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 59-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 1 125
    block 60-what-goes-wrong.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 125
    instead 29.7 61-what-goes-wrong-differs.sh 30 6 1 125
    block 62-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 1
    clean_up
    block 63-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    block 64-clean-up.sh 30 'engine<25' ''
    step 6 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
