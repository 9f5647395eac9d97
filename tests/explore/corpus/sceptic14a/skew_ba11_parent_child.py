import threading

categories = {"books": 1}
items = []


def add_item(name, category):
    if category in categories:
        items.append((name, category))


def delete_category(category):
    if not any(c == category for _, c in items):
        del categories[category]


ts = [threading.Thread(target=add_item, args=("Faust", "books")), threading.Thread(target=delete_category, args=("books",))]
for t in ts: t.start()
for t in ts: t.join()
print(all(c in categories for _, c in items))
