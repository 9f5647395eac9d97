import threading


class App:
    def __init__(self):
        self.hits = {}

    def __call__(self, path):
        if path not in self.hits:
            self.hits[path] = 0
        self.hits[path] += 1
        return f"{path}: {self.hits[path]}"


app = App()
out = []


def worker(paths):
    for p in paths:
        out.append(app(p))


ts = [threading.Thread(target=worker, args=(p,)) for p in (["/", "/a"], ["/a", "/"])]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(out))
