import threading


class Journal:
    lines = []

    def note(self, text):
        self.lines += [text]


journal = Journal()


def write(who):
    for i in range(2):
        journal.note(f'{who}{i}')


ts = [threading.Thread(target=write, args=(w,)) for w in 'ab']
for t in ts: t.start()
for t in ts: t.join()
print(sorted(Journal.lines))
