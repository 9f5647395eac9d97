from multiprocessing import Lock, Process
import json
import time


def buy(name, lock):
    with lock:
        with open("db.json", encoding="utf-8") as f:
            dic = json.load(f)
        time.sleep(0.2)
        if dic["count"] > 0:
            dic["count"] -= 1
            with open("db.json", "w", encoding="utf-8") as f:
                json.dump(dic, f)
            print("%s 购票成功" % name)


if __name__ == "__main__":
    lock = Lock()
    with open("db.json", "w") as f:
        json.dump({"count": 1}, f)
    ps = [Process(target=buy, args=("用户%d" % i, lock)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
