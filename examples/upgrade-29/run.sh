#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/breaks/upgrade-29.md: change the page, not this file.
plan() {
    page docs/breaks/upgrade-29.md 2 ''
    need 'engine>=29' 'at_least 29'
    requires 'engine>=29'
    reaches 'restarts Docker' '18-let-older-clients-in.sh, 21-set-the-variables-yourself.sh, 37-clean-up.sh'
    reaches 'writes daemon.json' '18-let-older-clients-in.sh, 37-clean-up.sh'
    reaches 'changes the firewall' '07-no-chaintargetmatch-by-that-name.sh, 22-put-the-rule-into-docker-user.sh, 25-keep-the-other-network-out.sh'
    takes name db front lan macvlan open two web
    takes file /etc/docker/daemon.json
    block 01-see-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 02-map-has-no-entry-for-key-ipaddress.sh 30 '' ''
    step 5 1 1
    block 03-invalid-ip.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 04-client-version-139-is-too-old.sh 30 '' ''
    step 5 1 0
    block 05-network-is-unreachable.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 06-the-variables-of-a-link-are-missing.sh 30 '' ''
    step 5 1 1
    block 07-no-chaintargetmatch-by-that-name.sh 30 '' ''
    step 5 1 1
    block 08-failed-to-bind-host-port-address-already-in-use.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 125
    block 09-invalid-port-specification-0tcp.sh 30 '' ''
    step 5 1 125
    block 10-a-container-of-another-network-gets-in.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 11-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 12-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 13-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 14-find-the-cause.sh 30 '' ''
    step 5 1 0
    block 15-read-the-address-from-its-network.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 16-read-json-where-an-address-may-be-missing.sh 30 '' ''
    step 5 1 0
    block 17-let-older-clients-in.sh 30 '' ''
    step 5 1 0
    block 18-let-older-clients-in.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 19-name-the-gateway.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 20-set-the-variables-yourself.sh 30 '' ''
    step 5 1 0
    block 21-set-the-variables-yourself.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    block 22-put-the-rule-into-docker-user.sh 30 '' ''
    step 5 1 0
    block 23-free-the-udp-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 24-name-the-containers-port.sh 30 '' ''
    step 5 1 0
    block 25-keep-the-other-network-out.sh 30 '' ''
    step 5 1 0
    block 26-see-it-work.sh 30 '' ''
    step 5 1 0
    block 27-see-it-work.sh 30 '' ''
    step 5 1 0
    block 28-see-it-work.sh 30 '' ''
    step 5 1 0
    block 29-see-it-work.sh 30 '' ''
    step 5 1 0
    block 30-see-it-work.sh 30 '' ''
    step 5 1 0
    block 31-see-it-work.sh 30 '' ''
    step 5 1 28
    block 32-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 33-see-it-work.sh 30 '' ''
    step 5 1 0
    block 34-see-it-work.sh 30 '' ''
    step 5 1 143
    block 35-see-it-work.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 36-see-it-work.sh 30 '' ''
    step 5 1 0
    clean_up
    block 37-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
}
. "$(dirname -- "$0")/../../lab/play.sh"
