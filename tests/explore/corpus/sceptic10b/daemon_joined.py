import threading

notes = []


def save(texts):
    for text in texts:
        notes.append(text)


saver = threading.Thread(target=save, args=(["a", "b", "c"],), daemon=True)
saver.start()
saver.join()
print("saved", len(notes), "notes")
