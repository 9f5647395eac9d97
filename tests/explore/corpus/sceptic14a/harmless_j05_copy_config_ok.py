import threading

setting = {"level": 1}
workers = {}


def start(name):
    workers[name] = {"level": setting["level"]}


def change():
    setting["level"] = 2


ts = [threading.Thread(target=start, args=("a",)), threading.Thread(target=change), threading.Thread(target=start, args=("b",))]
for t in ts: t.start()
for t in ts: t.join()
print(all(w["level"] in (1, 2) for w in workers.values()))
