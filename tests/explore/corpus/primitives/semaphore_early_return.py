import threading

places = threading.Semaphore(1)


def eat(name, money):
    places.acquire()
    if money < 10:
        print(name, "has no money")
        return
    print(name, "eats")
    places.release()


ts = [threading.Thread(target=eat, args=a) for a in (("poor", 5), ("rich", 50))]
for t in ts:
    t.start()
for t in ts:
    t.join()
