import threading

hits = []


def work(i):
    hits.append(i)


for i in range(3):
    threading.Thread(target=work, args=(i,)).start()
while threading.active_count() > 1:
    pass
print(sorted(hits))
