import json
import threading

DB = "users.json"
with open(DB, "w") as f:
    json.dump({"count": 0, "names": []}, f)


def register(name):
    with open(DB) as f:
        data = json.load(f)
    data["count"] += 1
    data["names"].append(name)
    with open(DB, "w") as f:
        json.dump(data, f)


ts = [threading.Thread(target=register, args=(n,)) for n in ("ann", "bob")]
for t in ts: t.start()
for t in ts: t.join()
print(json.load(open(DB))["count"])
