import threading


class Document:
    def __init__(self):
        self.text = ""
        self.version = 0
        self.lock = threading.Lock()

    def save(self, text, version):
        if version != self.version:
            return False
        with self.lock:
            self.text = text
            self.version = version + 1
        return True


doc = Document()


def edit(mark):
    while True:
        version, text = doc.version, doc.text
        if doc.save(text + mark, version):
            return


ts = [threading.Thread(target=edit, args=(m,)) for m in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(doc.text), doc.version)
