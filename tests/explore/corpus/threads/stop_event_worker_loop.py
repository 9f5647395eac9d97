import threading

stop = threading.Event()
rounds = 0


def work():
    global rounds
    while not stop.is_set():
        rounds += 1
        stop.wait(0.1)


t = threading.Thread(target=work)
t.start()
stop.wait(0.35)
stop.set()
t.join()
print(rounds > 0 or rounds == 0)
