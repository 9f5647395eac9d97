import threading

full = threading.Event()
total = 0


def work():
    global total
    for n in (1, 2, 3, 4):
        if n == 4:
            full.set()
        total += n


t = threading.Thread(target=work)
t.start()
full.wait()
total += 100
t.join()
print(total)
