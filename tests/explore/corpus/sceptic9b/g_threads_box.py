import threading


class Box:
    def __init__(self):
        self.value = 0


CAP = 1


def customer(lock, sold, reserved):
    with lock:
        if sold.value >= CAP:
            return
        reserved.value += 1
    with lock:
        reserved.value -= 1
        sold.value += 1


lock, sold, reserved = threading.Lock(), Box(), Box()
ps = [threading.Thread(target=customer, args=(lock, sold, reserved)) for _ in range(2)]
for p in ps:
    p.start()
for p in ps:
    p.join()
print(sold.value)
