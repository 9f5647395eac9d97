import threading


class Doc:
    def __init__(self):
        self.text, self.version = "", 0
        self.lock = threading.Lock()

    def load(self):
        with self.lock:
            return self.text, self.version

    def save(self, text, version):
        with self.lock:
            if version != self.version:
                return False
            self.text, self.version = text, version + 1
            return True


doc = Doc()


def edit(mark):
    while True:
        text, version = doc.load()
        if doc.save(text + mark, version):
            break


ts = [threading.Thread(target=edit, args=(m,)) for m in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(doc.text), doc.version)
