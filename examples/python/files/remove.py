import docker
from docker.errors import APIError, NotFound

client = docker.from_env()
network = client.networks.get("my_bridge")
try:
    network.remove()
except APIError as error:
    print("refused:", error.response.status_code)
for container in network.containers:
    network.disconnect(container)
network.remove()
for name in ("web", "client"):
    client.containers.get(name).remove(force=True)
try:
    client.networks.get("my_bridge")
except NotFound:
    print("gone")
