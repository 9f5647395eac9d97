import threading

done = False
items = []


def consumer():
    while not done:
        pass


def producer():
    items.append(1)


threads = [threading.Thread(target=consumer), threading.Thread(target=consumer), threading.Thread(target=producer)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(items))
