import threading

counter = 0


def work():
    global counter
    for _ in range(100):
        counter += 1


threads = []
for i in range(100):
    t = threading.Thread(target=work)
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print(counter)
