import threading

cond = threading.Condition()
running = True


def run():
    while running:
        with cond:
            cond.wait()


t = threading.Thread(target=run)
t.start()
running = False
with cond:
    cond.notify()
t.join()
