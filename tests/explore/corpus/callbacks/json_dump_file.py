import json
import threading

config = {"a": 1, "b": 2}


def save():
    with open("config.json", "w") as file:
        json.dump(config, file)


def change():
    config["c"] = 3


ts = [threading.Thread(target=f) for f in (save, change)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(config))
