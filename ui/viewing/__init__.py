"""Looking at files inside the window: pictures, pages and texts."""
