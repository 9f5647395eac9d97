import threading


class Routes:
    def __init__(self):
        self._table = {}
        self._write_lock = threading.Lock()

    def add(self, name, target):
        with self._write_lock:
            table = dict(self._table)
            table[name] = target
            self._table = table

    def remove(self, name):
        with self._write_lock:
            if name not in self._table:
                return False
            table = dict(self._table)
            del table[name]
            self._table = table
            return True

    def find(self, name):
        return self._table.get(name, 'none')

    def __iter__(self):
        return iter(self._table.items())


routes = Routes()
routes.add('home', 1)
answers = []


def reader():
    for name in ('home', 'shop', 'blog'):
        answers.append((name, routes.find(name)))
    for name, target in routes:
        answers.append((name, target))


def writer(pairs):
    for name, target in pairs:
        routes.add(name, target)
    routes.remove('home')


threads = [threading.Thread(target=reader), threading.Thread(target=writer, args=([('shop', 2)],)),
           threading.Thread(target=writer, args=([('blog', 3), ('help', 4)],)), threading.Thread(target=reader)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(routes), len(answers) >= 6)
assert sorted(routes) == [('blog', 3), ('help', 4), ('shop', 2)]
