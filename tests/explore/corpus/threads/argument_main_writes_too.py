import threading

total = 0


def add(seen):
    global total
    total = seen + 1


t = threading.Thread(target=add, args=(total,))
t.start()
total += 5
t.join()
print(total)
