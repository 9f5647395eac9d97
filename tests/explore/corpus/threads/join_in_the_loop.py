import threading

counter = 0


def work():
    global counter
    for _ in range(100):
        counter += 1


for i in range(5):
    t = threading.Thread(target=work)
    t.start()
    t.join()
print("counter =", counter)
