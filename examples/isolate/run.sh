#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/tasks/isolate.md: change the page, not this file.
plan() {
    page docs/tasks/isolate.md 2 ''
    need 'engine>=25' 'at_least 25'
    need 'engine>=28' 'at_least 28'
    need 'engine>=28.2' 'at_least 28.2'
    need ipv6 'test -e /proc/net/if_inet6'
    need 'engine<29' '! at_least 29'
    need 'engine>=29' 'at_least 29'
    reaches 'restarts Docker' '18-neighbours-that-do-not-see-each-other.sh, 19-other-hosts-with-a-route.sh, 22-other-hosts-with-a-route.sh, 23-other-hosts-with-a-route.sh'
    reaches 'writes daemon.json' '18-neighbours-that-do-not-see-each-other.sh, 19-other-hosts-with-a-route.sh, 22-other-hosts-with-a-route.sh, 23-other-hosts-with-a-route.sh'
    takes name back client db front my_bridge one other sealed two web
    takes file /etc/docker/daemon.json
    block 01-two-tiers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 02-two-tiers.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 03-a-network-without-a-way-out.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 04-a-network-without-a-way-out.sh 30 'engine>=25' ''
    step 6 1 0
    step 9 1 0
    step 12 1 1
    block 05-a-network-without-a-way-out.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 06-a-network-without-a-way-out.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 07-a-network-without-a-way-out.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 08-apart-from-the-host-as-well.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 09-apart-from-the-host-as-well.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 10-apart-from-the-host-as-well.sh 30 'engine>=28' ''
    step 6 1 1
    block 11-apart-from-the-host-as-well.sh 30 'engine>=28' ''
    step 6 1 1
    block 12-apart-from-the-host-as-well.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 13-neighbours-that-do-not-see-each-other.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 14-neighbours-that-do-not-see-each-other.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    block 15-neighbours-that-do-not-see-each-other.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 16-neighbours-that-do-not-see-each-other.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 17-neighbours-that-do-not-see-each-other.sh 30 '' ''
    step 5 1 0
    block 18-neighbours-that-do-not-see-each-other.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 1
    block 19-other-hosts-with-a-route.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    block 20-other-hosts-with-a-route.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 21-other-hosts-with-a-route.sh 30 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    block 22-other-hosts-with-a-route.sh 60 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 1
    block 23-other-hosts-with-a-route.sh 60 'engine>=28.2' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 24-routed-published-ports-at-the-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    instead 29.7 25-routed-published-ports-at-the-containers-own-address-differs.sh 30 6 1 0
    block 26-routed-published-ports-at-the-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 27-routed-published-ports-at-the-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 28-routed-published-ports-at-the-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    block 29-routed-published-ports-at-the-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 1
    block 30-routed-published-ports-at-the-containers-own-address.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 31-ipv6-routed-ipv4-published.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 32-ipv6-routed-ipv4-published.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 1
    block 33-ipv6-routed-ipv4-published.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 1
    block 34-ipv6-routed-ipv4-published.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 35-ipv6-routed-ipv4-published.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 36-ipv6-routed-ipv4-published.sh 30 'engine>=28 ipv6' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    block 37-unprotected-every-port-is-open.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    block 38-unprotected-every-port-is-open.sh 30 'engine>=28' ''
    step 6 1 0
    block 39-unprotected-every-port-is-open.sh 30 'engine>=28 engine<29' ''
    step 6 1 1
    block 40-unprotected-every-port-is-open.sh 30 'engine>=29' ''
    step 6 1 0
    block 41-unprotected-every-port-is-open.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 42-why-it-works.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    instead 29.7 43-why-it-works-differs.sh 30 6 1 0
    step 15 1 0
    block 44-what-goes-wrong.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    clean_up
    block 45-clean-up.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
