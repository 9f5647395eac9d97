import threading

tasks = list(range(10))
done = []


def work():
    while True:
        try:
            task = tasks.pop()
        except IndexError:
            return
        done.append(task)


ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(done))
