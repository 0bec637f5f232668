import { defineCollection } from 'astro:content';
import { folderLoader } from './loader.ts';

export const collections = { pages: defineCollection({ loader: folderLoader }) };
