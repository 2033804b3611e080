#!/usr/bin/env bash
# Runs a page's commands on this machine's Docker, then its clean-up; --help says more.
# Generated from docs/reference/docs-says-otherwise-cli.md: change the page, not this file.
plan() {
    page docs/reference/docs-says-otherwise-cli.md 1 ''
    need 'engine>=28' 'at_least 28'
    need 'engine<29' '! at_least 29'
    need 'engine<28' '! at_least 28'
    reaches 'restarts Docker' '04-the-full-example-of-daemonjson.sh, 06-the-full-example-of-daemonjson.sh'
    reaches 'writes daemon.json' 06-the-full-example-of-daemonjson.sh
    reaches 'leaves the swarm' 50-clean-up.sh
    reaches 'removes what nobody uses' 17-prune-spares-a-network-that-any-container-uses.sh
    takes name back client demo direct docker_gwbridge fixed front guide loose macvlan my_bridge my_macvlan my_overlay named overlay plain second shop three web
    takes swarm inactive
    takes file /etc/docker/daemon.json
    block 01-the-full-example-of-daemonjson.sh 30 'engine>=28 engine<29' ''
    step 6 1 1
    block 02-the-full-example-of-daemonjson.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    instead 29.7 03-the-full-example-of-daemonjson-differs.sh 30 6 1 1
    block 04-the-full-example-of-daemonjson.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 1
    instead 29.7 05-the-full-example-of-daemonjson-differs.sh 60 6 1 1
    block 06-the-full-example-of-daemonjson.sh 60 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    step 21 1 0
    step 24 1 0
    step 27 1 0
    block 07-create-takes-the-drivers-bridge-and-overlay.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 08-two-networks-may-share-a-name.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 09-ls-joins-filters-by-or.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 10-ls-has-nine-placeholders-and-six-filters.sh 30 'engine>=28' ''
    step 6 1 0
    block 11-ls-has-nine-placeholders-and-six-filters.sh 30 '' ''
    step 5 1 0
    block 12-rm-warns-about-a-network-in-use.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 1
    block 13-rm-warns-about-a-network-in-use.sh 30 'engine<28' ''
    step 6 1 0
    instead 26.1 14-rm-warns-about-a-network-in-use-differs.sh 30 6 1 0
    instead 20.10 15-rm-warns-about-a-network-in-use-differs.sh 30 6 1 0
    step 9 1 1
    instead 26.1 14-rm-warns-about-a-network-in-use-differs.sh 30 9 1 1
    instead 20.10 15-rm-warns-about-a-network-in-use-differs.sh 30 9 1 1
    block 16-disconnect-needs-a-running-container.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 17-prune-spares-a-network-that-any-container-uses.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 1
    instead '26.1 20.10' 18-prune-spares-a-network-that-any-container-uses-differs.sh 30 6 1 1
    instead 29.7 19-prune-spares-a-network-that-any-container-uses-differs.sh 30 6 1 1
    block 20-the-example-for-sysctls-sets-eth3.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    step 12 1 0
    step 15 1 0
    step 18 1 0
    block 21-ps-filters-networks-by-a-part-of-the-name.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 0
    block 22-an-unknown-mapping-gives-an-error-with-a-date.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    instead 20.10 23-an-unknown-mapping-gives-an-error-with-a-date-differs.sh 30 6 1 0
    step 11 1 1
    instead 29.7 24-an-unknown-mapping-gives-an-error-with-a-date-differs.sh 30 6 1 1
    block 25--p-publishes-on-0000.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 26--sysctl-takes-every-setting-of-net.sh 30 'engine>=28' ''
    step 6 1 0
    step 9 1 125
    block 27-a-published-port-is-reachable-outside-the-swarm.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 28-the-new-container-has-another-address.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 29-labels-of-a-network-add-metadata-to-containers.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 30-with-a-shared-alias-it-is-not-known-who-answers.sh 30 '' ''
    step 5 1 0
    block 31-ports-with-the-host-network-is-an-error.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 32-ports-with-the-host-network-is-an-error.sh 30 '' ''
    step 5 1 7
    block 33-ports-with-the-host-network-is-an-error.sh 30 '' ''
    step 5 1 0
    block 34-an-ipv6-host-address-needs-no-brackets.sh 30 '' ''
    step 5 1 0
    step 8 1 1
    block 35-swarm.sh 60 '' ''
    step 5 1 0
    instead '26.1 20.10' 36-swarm-differs.sh 60 6 1 0
    block 37-the-data-paths-port-is-set-with-data-path-addr.sh 30 '' ''
    step 5 1 0
    block 38-an-overlay-has-no-subnet-until-a-service-uses-it.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 39-on-an-overlay-p-opens-the-port-to-the-other-containers.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 40-on-an-overlay-p-opens-the-port-to-the-other-containers.sh 30 '' ''
    step 5 1 1
    block 41-a-service-without-a-network-is-on-ingress.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    block 42-service-ps-lists-the-networks-of-a-service.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 43-a-service-has-a-virtual-address-if-it-publishes-a-port.sh 30 '' ''
    step 5 1 0
    step 8 1 0
    block 44-the-docker-host-can-ask-for-a-services-name.sh 30 '' ''
    step 5 1 0
    block 45-the-docker-host-can-ask-for-a-services-name.sh 30 '' ''
    step 5 1 2
    block 46-a-service-has-srv-records.sh 60 'engine>=28' ''
    step 6 5 0
    step 13 1 0
    step 16 2 0
    step 20 1 0
    step 23 1 0
    step 26 1 0
    step 29 1 0
    step 32 1 0
    step 35 1 0
    block 47-a-random-port-for-each-task.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    block 48-in-host-mode-you-cannot-give-a-target-port.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    block 49-there-can-be-one-ingress-network.sh 30 '' ''
    step 5 1 1
    clean_up
    block 50-clean-up.sh 60 '' ''
    step 5 1 0
    step 8 1 0
    instead 26.1 51-clean-up-differs.sh 60 6 1 0
    instead 20.10 52-clean-up-differs.sh 60 6 1 0
    step 11 1 0
    step 14 1 0
    step 17 1 0
    step 20 1 0
    step 23 1 0
    instead 26.1 51-clean-up-differs.sh 60 9 1 1
    instead 20.10 52-clean-up-differs.sh 60 9 1 1
}
. "$(dirname -- "$0")/../../lab/play.sh"
