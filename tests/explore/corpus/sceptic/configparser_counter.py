import configparser
import threading

cfg = configparser.ConfigParser()
cfg["stats"] = {"n": "0"}


def work():
    for _ in range(2):
        cfg["stats"]["n"] = str(int(cfg["stats"]["n"]) + 1)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(cfg["stats"]["n"])
