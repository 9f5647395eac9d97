from multiprocessing import Process, Lock, Queue
import json
import time


def search():
    with open("db.json", encoding="utf-8") as f:
        return json.load(f)["count"]


def buy(name, bought):
    with open("db.json", encoding="utf-8") as f:
        dic = json.load(f)
    time.sleep(0.2)
    if dic["count"] > 0:
        dic["count"] -= 1
        with open("db.json", "w", encoding="utf-8") as f:
            json.dump(dic, f)
        bought.put(name)


def task(name, mutex, bought):
    mutex.acquire()
    buy(name, bought)
    mutex.release()


if __name__ == "__main__":
    with open("db.json", "w") as f:
        json.dump({"count": 1}, f)
    mutex = Lock()
    bought = Queue()
    ps = [Process(target=task, args=("用户%d" % i, mutex, bought)) for i in range(3)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    bought.get()
    print(1 if bought.empty() else "too many")
