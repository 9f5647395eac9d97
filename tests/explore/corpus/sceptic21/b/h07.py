import threading


class Journal:
    text = ""

    def write(self, line):
        self.text += line + "\n"


j = Journal()
ts = [threading.Thread(target=j.write, args=(w,)) for w in ("start", "stop")]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(j.text.splitlines()))
