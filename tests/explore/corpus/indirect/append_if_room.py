import threading

seats = []
push = seats.append


def work():
    if len(seats) < 1:
        push(threading.current_thread().name)


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(seats))
