import threading

shown = stored = 0


def add(n):
    global shown, stored
    for _ in range(n):
        shown = stored = stored + 1


workers = [threading.Thread(target=add, args=(10,)) for _ in range(2)]
for w in workers: w.start()
for w in workers: w.join()
print(shown, stored)
