#!/bin/bash
# rootless.sh start [NAME=VALUE…] | restart [NAME=VALUE…] | stop, for the engine of the user ada.
case $1 in
start)
    cd /home/ada || exit
    setsid runuser -u ada -- env "${@:2}" HOME=/home/ada XDG_RUNTIME_DIR=/home/ada/.docker/run \
        PATH="$PATH:/usr/share/docker.io/contrib" dockerd-rootless.sh </dev/null >>/var/log/rootless.log 2>&1 &
    until docker --context rootless version; do sleep 0.2; done >/dev/null 2>&1
    ;;
stop)
    docker --context rootless ps --quiet | xargs -r docker --context rootless kill >/dev/null
    pkill -u ada rootlesskit
    while pgrep -u ada >/dev/null; do sleep 0.2; done
    ;;
restart) bash "$0" stop && bash "$0" start "${@:2}" ;;
esac
