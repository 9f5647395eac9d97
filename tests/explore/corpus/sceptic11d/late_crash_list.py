import threading

tasks = [1, 2, 3, 4, 5]
results = []


def work():
    while tasks:
        n = tasks.pop()
        results.append(n * n)


t = threading.Thread(target=work)
t.start()
while tasks:
    pass
assert len(results) == 5
t.join()
