import threading

place = threading.local()
count = 0


class Connection:
    def __init__(self, n):
        self.n = n
        self.used = 0

    def __del__(self):
        global count
        count += 1
        print("closed", self.n)


def work(n):
    place.connection = Connection(n)
    place.connection.used += 1


for n in range(3):
    t = threading.Thread(target=work, args=(n,))
    t.start()
    t.join()
    print("joined", n)
print(count)
