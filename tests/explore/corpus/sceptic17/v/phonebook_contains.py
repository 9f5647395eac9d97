import threading


class PhoneBook:
    def __init__(self):
        self._d = {}
        self._lock = threading.Lock()

    def __contains__(self, name):
        with self._lock:
            return name in self._d

    def __setitem__(self, name, number):
        with self._lock:
            self._d[name] = number

    def __getitem__(self, name):
        with self._lock:
            return self._d[name]


book = PhoneBook()


def register(name, number):
    if name not in book:
        book[name] = number


ts = [threading.Thread(target=register, args=('Eva', n)) for n in (111, 222)]
for t in ts: t.start()
for t in ts: t.join()
print(book['Eva'] in (111, 222))
