import threading

tasks = ["wash", "cook", "shop"]


def work():
    while len(tasks) > 0:
        task = tasks.pop()
        print("doing", task)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
