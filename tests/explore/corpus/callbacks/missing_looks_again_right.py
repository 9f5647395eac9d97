import threading

lock = threading.Lock()


class Index(dict):
    def __missing__(self, key):
        with lock:
            if key not in self:
                self[key] = []
            return self[key]


index = Index()


def put(word):
    index[word[0]].append(word)


threads = [threading.Thread(target=put, args=(word,)) for word in ("apple", "ant")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(index["a"]))
